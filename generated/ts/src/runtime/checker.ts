// Copied by `chorus gen` from codegen/emit/ts_runtime/checker.ts. Edit it there.
// Finds the first rule of the spec that a value built in code breaks; the twin of codegen/runtime/wire/checker.cpp.
import type { Violation } from './result.js';
import type { Shape, StructShape, Type } from './schema.js';
import { countCodePoints, isId, isTime, isWellFormed, numberText, pointerStep } from './text.js';

class Found {
    constructor(readonly violation: Violation) {}
}

type Record = { readonly [name: string]: unknown };

class Checker {
    private readonly path: (string | number)[] = [];

    check(shape: Shape, value: unknown): void {
        switch (shape.kind) {
            case 'boolean':
                if (typeof value !== 'boolean') this.violate('type', 'must be true or false');
                return;
            case 'integer':
                if (typeof value !== 'number' || !Number.isInteger(value)) this.violate('type', 'must be an integer');
                return this.range(value, shape.min, shape.max, String);
            case 'number':
                if (typeof value !== 'number') this.violate('type', 'must be a number');
                if (!Number.isFinite(value)) this.violate('type', 'must be a finite number');
                return this.range(value, shape.min, shape.max, numberText);
            case 'string': {
                const text = this.text(value);
                this.length(countCodePoints(text), shape.min, shape.max, 'characters');
                if (shape.pattern !== undefined && !shape.pattern.test(text))
                    this.violate('pattern', `must match ${shape.source}`);
                return;
            }
            case 'bytes':
                if (!(value instanceof Uint8Array)) this.violate('type', 'must be bytes');
                return this.length(value.length, shape.min, shape.max, 'bytes');
            case 'time':
                if (!isTime(this.text(value))) this.violate('time', 'must be a time such as 2025-11-21T09:30:00.250Z');
                return;
            case 'id':
                if (!isId(this.text(value)))
                    this.violate('id', 'must be an id: 1 to 64 letters, digits, dots, hyphens and underscores');
                return;
            case 'choice':
                if (!shape.names.includes(this.text(value))) this.violate('enum', `must be one of ${shape.names.join(', ')}`);
                return;
            case 'list':
                if (!Array.isArray(value)) this.violate('type', 'must be a list');
                this.items(value.length, shape.min, shape.max);
                value.forEach((item, place) => this.step(place, shape.item, item));
                return;
            case 'map': {
                const entries = this.record(value);
                const keys = Object.keys(entries);
                this.items(keys.length, 0, shape.max);
                for (const key of keys) {
                    if (!isWellFormed(key)) this.violate('type', 'must have keys that are UTF-8');
                    this.step(key, shape.item, entries[key]);
                }
                return;
            }
            case 'struct': return this.struct(shape, this.record(value));
            case 'union': {
                const fields = this.record(value);
                const tag = fields[shape.tag];
                if (tag === undefined) this.violate('required', 'must be there', shape.tag);
                this.step(shape.tag, { kind: 'choice', names: shape.arms }, tag);
                return this.struct(shape.shapes[shape.arms.indexOf(tag as string)]!, fields);
            }
        }
    }

    private struct(shape: StructShape, value: Record): void {
        for (const field of shape.fields) {
            const given = value[field.name];
            if (given === undefined) {
                if (field.required) this.violate('required', 'must be there', field.name);
            } else if (given !== null || !field.nullable) {
                this.step(field.name, field.type, given);
            }
        }
        for (const rule of shape.rules)
            if (!rule.holds(value as never)) this.violate(rule.id, rule.message);
    }

    private step(step: string | number, shape: Shape, value: unknown): void {
        this.path.push(step);
        this.check(shape, value);
        this.path.pop();
    }

    private text(value: unknown): string {
        if (typeof value !== 'string') this.violate('type', 'must be a string');
        if (!isWellFormed(value)) this.violate('type', 'must be UTF-8');
        return value;
    }

    private record(value: unknown): Record {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) this.violate('type', 'must be an object');
        return value as Record;
    }

    private range(value: number, min: number, max: number, text: (limit: number) => string): void {
        if (value < min) this.violate('min', `must be at least ${text(min)}`);
        if (value > max) this.violate('max', `must be at most ${text(max)}`);
    }

    private length(length: number, min: number, max: number, unit: string): void {
        if (length > max) this.violate('maxLength', `must have at most ${max} ${unit}`);
        if (length < min) this.violate('minLength', `must have at least ${min} ${unit}`);
    }

    private items(count: number, min: number, max: number): void {
        if (count > max) this.violate('maxItems', `must have at most ${max} items`);
        if (count < min) this.violate('minItems', `must have at least ${min} items`);
    }

    private violate(rule: string, expected: string, name?: string): never {
        const steps = name === undefined ? this.path : [...this.path, name];
        throw new Found({ pointer: steps.map(pointerStep).join(''), rule, offset: 0, expected });
    }
}

/** The first rule that `value` breaks, or nothing. */
export function violationOf<T>(type: Type<T>, value: unknown): Violation | undefined {
    try {
        new Checker().check(type, value);
        return undefined;
    } catch (found) {
        if (!(found instanceof Found)) throw found;
        return found.violation;
    }
}
