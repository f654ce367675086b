// Copied by `chorus gen` from codegen/emit/ts_runtime/schema.ts. Edit it there.
// What a type of the specs is, as data that reader, checker and writer walk along.

declare const carried: unique symbol;
declare const branded: unique symbol;

/** Makes strings of one kind differ from those of another for the compiler. */
export interface Brand<Name extends string> {
    readonly [branded]: Name;
}

/** A map with text as its keys. It has no prototype, so that every key is an entry. */
export type Dictionary<T> = { [key: string]: T };
export type Bytes = Uint8Array;
/** A message without fields. */
export type Empty = { readonly [name: string]: never };

/** Inclusive limits of a number. */
export interface IntegerShape { readonly kind: 'integer'; readonly min: number; readonly max: number }
export interface NumberShape {
    readonly kind: 'number';
    readonly min: number;
    readonly max: number;
    /** Of single precision. */
    readonly single: boolean;
}
/** Limits of a string; lengths are in code points. */
export interface StringShape {
    readonly kind: 'string';
    readonly min: number;
    readonly max: number;
    readonly pattern: RegExp | undefined;
    /** The pattern as written in the spec. */
    readonly source: string;
}
export interface BytesShape { readonly kind: 'bytes'; readonly min: number; readonly max: number }
export interface ChoiceShape {
    readonly kind: 'choice';
    readonly names: readonly string[];
    /** Names that some of them had before, which are still read. */
    readonly old?: ReadonlyMap<string, string>;
}
export interface ListShape {
    readonly kind: 'list';
    readonly item: Shape;
    readonly min: number;
    readonly max: number;
}
export interface MapShape { readonly kind: 'map'; readonly item: Shape; readonly max: number }
export interface Field<Name extends string = string> {
    readonly name: Name;
    /** The name that it had before, which is still read. */
    readonly was: string | undefined;
    readonly type: Shape;
    /** The text that writers of ours put before the value. */
    readonly literal: string;
    /** Must be there. */
    readonly required: boolean;
    /** Null stands for nothing; otherwise absence does. */
    readonly nullable: boolean;
    /** What an absent value means, if that is not nothing. */
    readonly otherwise: unknown;
}
/** A relation between fields. */
export interface Rule {
    readonly id: string;
    readonly message: string;
    readonly holds: (value: never) => boolean;
}
export interface StructShape {
    readonly kind: 'struct';
    readonly fields: readonly Field[];
    readonly places: ReadonlyMap<string, number>;
    readonly rules: readonly Rule[];
}
export interface UnionShape {
    readonly kind: 'union';
    readonly tag: string;
    readonly arms: readonly string[];
    readonly shapes: readonly StructShape[];
}
export type Shape =
    | { readonly kind: 'boolean' }
    | IntegerShape
    | NumberShape
    | StringShape
    | BytesShape
    | { readonly kind: 'time' }
    | { readonly kind: 'id' }
    | ChoiceShape
    | ListShape
    | MapShape
    | StructShape
    | UnionShape;

/** A shape whose values are of type `T` once they are read. */
export type Type<T, S extends Shape = Shape> = S & { readonly [carried]?: T };
/** What a type describes. */
export type ValueOf<T> = T extends { readonly [carried]?: infer V } ? V : never;

export const boolean: Type<boolean> = { kind: 'boolean' };
export const time: Type<string> = { kind: 'time' };

export function integer<T extends number = number>(min: number, max: number): Type<T> {
    return { kind: 'integer', min, max };
}

export function number<T extends number = number>(min = -Number.MAX_VALUE, max = Number.MAX_VALUE): Type<T> {
    return { kind: 'number', min, max, single: false };
}

const largestSingle = 3.4028234663852886e38;
export function single<T extends number = number>(min = -largestSingle, max = largestSingle): Type<T> {
    return { kind: 'number', min, max, single: true };
}

export function string(min = 0, max = Infinity, pattern?: RegExp, source = ''): Type<string> {
    return { kind: 'string', min, max, pattern, source };
}

export function bytes(min = 0, max = Infinity): Type<Bytes> {
    return { kind: 'bytes', min, max };
}

/** The type of an id, and the way to make one of a text that came from elsewhere. */
export type IdType<T> = Type<T, { readonly kind: 'id' }> & { readonly of: (text: string) => T };

export function id<T extends string>(name: string): IdType<T> {
    const of = (text: string): T => {
        if (!/^[A-Za-z0-9._-]{1,64}$/.test(text)) throw new TypeError(`${JSON.stringify(text)} is not a ${name}.`);
        return text as T;
    };
    return { kind: 'id', of };
}

export function choice<T extends string>(...names: readonly T[]): Type<T> {
    return { kind: 'choice', names };
}

/** The same, where some of the names were others before. */
export function renamedChoice<T extends string>(old: { readonly [was: string]: T }, ...names: readonly T[]): Type<T> {
    return { kind: 'choice', names, old: new Map(Object.entries(old)) };
}

export function list<T>(item: Type<T>, min = 0, max = Infinity): Type<T[]> {
    return { kind: 'list', item, min, max };
}

export function map<T>(item: Type<T>, max = Infinity): Type<Dictionary<T>> {
    return { kind: 'map', item, max };
}

function field<N extends string>(name: N, type: Shape, required: boolean, nullable: boolean, otherwise?: unknown): Field<N> {
    return { name, was: undefined, type, literal: `"${name}":`, required, nullable, otherwise };
}

export function required<N extends string>(name: N, type: Shape): Field<N> {
    return field(name, type, true, false);
}

export function optional<N extends string>(name: N, type: Shape): Field<N> {
    return field(name, type, false, false);
}

/** A field that holds null for nothing. */
export function nullable<N extends string>(name: N, type: Shape, mayBeAbsent = false): Field<N> {
    return field(name, type, !mayBeAbsent, true);
}

/** A field that is never empty; its absence means `otherwise`. */
export function defaulted<N extends string>(name: N, type: Shape, otherwise: unknown): Field<N> {
    return field(name, type, false, false, otherwise);
}

/** A field that had another name before. */
export function renamed<N extends string>(was: string, now: Field<N>): Field<N> {
    return { ...now, was };
}

export function rule<T>(id: string, message: string, holds: (value: T) => boolean): Rule {
    return { id, message, holds };
}

export type Struct<T> = Type<T, StructShape>;

export function struct<T>(fields: readonly Field<keyof T & string>[], rules: readonly Rule[] = []): Struct<T> {
    const places = new Map<string, number>(fields.map((each, place) => [each.name, place]));
    fields.forEach(({ was }, place) => { if (was !== undefined) places.set(was, place); });
    return { kind: 'struct', fields, places, rules };
}

export function union<T>(tag: string, arms: readonly (readonly [string, StructShape])[]): Type<T, UnionShape> {
    return { kind: 'union', tag, arms: arms.map(([name]) => name), shapes: arms.map(([, shape]) => shape) };
}
