// What goes wrong, as it stands on the wire and as it is thrown.

/** Extra facts of an error. */
export type Details = { readonly [name: string]: string | number | boolean };

/** An error as it travels. */
export interface WireError {
    /** `domain.reason`, for programs. */
    readonly code: string;
    /** What is wrong, for people. */
    readonly message: string;
    /** What to do about it; empty where nobody knows. */
    readonly hint: string;
    readonly details: Details;
}

/** The first rule of the spec that a value breaks. */
export interface Violation {
    /** JSON pointer to the offending value, `/region/start`. */
    readonly pointer: string;
    /** Keyword (`min`, `required`, `type` …) or the id of a rule of the spec. */
    readonly rule: string;
    /** Byte offset in the text that was read; 0 for a value built in code. */
    readonly offset: number;
    /** The rest of a sentence that begins with the value, "must be at least 0". */
    readonly expected: string;
}

export type Decoded<T> =
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: WireError; readonly violation: Violation };

/** "/region/start must be at least 0.", or the message of a rule of the spec, which is a sentence already. */
export function toSentence(violation: Violation): string {
    if (violation.expected.endsWith('.')) return violation.expected;
    return `${violation.pointer === '' ? 'The value' : violation.pointer} ${violation.expected}.`;
}

/** A refusal of the other side, or a failure of the connection to it. */
export class ChorusError extends Error implements WireError {
    readonly code: string;
    readonly hint: string;
    readonly details: Details;

    constructor(code: string, message: string, hint = '', details: Details = {}) {
        super(message);
        this.name = 'ChorusError';
        this.code = code;
        this.hint = hint;
        this.details = details;
    }

    static from(error: WireError): ChorusError {
        return new ChorusError(error.code, error.message, error.hint, error.details);
    }
}
