// What judges by schemas are known to say otherwise than the specs, and why. A difference that is not here fails run.mjs; one
// that its example no longer shows fails differences_test.mjs. docs/known-differences.md tells the same to people.

const everySchema = ['Valijson', 'ajv 07', 'ajv 2020-12', 'jsonschema'];

/** The value at a JSON pointer; nothing where there is none. */
function valueAt(text, pointer) {
    try {
        return pointer.split('/').slice(1).reduce((value, step) =>
            value?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], JSON.parse(text));
    } catch {
        return undefined;
    }
}

/**
 * `judges` accept, or refuse, every value that `applies` to, whatever its label is. `example` is such a value: good without a
 * rule, else broken by that rule at its pointer.
 */
export const differences = [
    {
        id: 'rules',
        judges: everySchema,
        accept: true,
        applies: ({ rule }) => rule === 'rangeOrder',
        example: { spec: 'types/timeline', message: 'TickRange', text: '{"start":8,"end":8}', pointer: '', rule: 'rangeOrder' },
    },
    {
        id: 'dates',
        judges: everySchema,
        accept: true,
        applies: ({ rule, pointer, text }) => rule === 'time' && /^\d{4}-(02-29|02-3.|..-31)T/.test(valueAt(text, pointer)),
        example: {
            spec: 'pulse/history', message: 'Step', pointer: '/at', rule: 'time',
            text: '{"revision":1,"label":"a","at":"2025-02-29T00:00:00Z","author":"a","undone":false}',
        },
    },
    {
        id: 'final-newline',
        judges: ['jsonschema'],
        accept: true,
        applies: ({ rule, pointer, text }) =>
            ['id', 'pattern', 'time', 'base64'].includes(rule) && String(valueAt(text, pointer)).endsWith('\n'),
        example: { spec: 'types/ids', message: 'TrackId', text: '"a\\n"', pointer: '', rule: 'id' },
    },
    {
        id: 'zero-bytes',
        judges: ['Valijson'],
        accept: true,
        applies: ({ text, rule }) => rule === 'maxLength' && text.includes('\\u0000'),
        example: {
            spec: 'pulse/track', message: 'rename.command', pointer: '/name', rule: 'maxLength',
            text: `{"track":"a","name":"a${'\\u0000'.repeat(121)}"}`,
        },
    },
    {
        id: 'zero-bytes-refused',
        judges: ['Valijson'],
        accept: false,
        applies: ({ text, rule }) => rule === undefined && text.includes('\\u0000'),
        example: { spec: 'pulse/track', message: 'rename.command', text: '{"track":"a","name":"\\u0000"}' },
    },
    {
        id: 'last-digit',
        judges: ['Valijson'],
        accept: true,
        applies: ({ rule, pointer, text }) =>
            ['min', 'max'].includes(rule) && String(valueAt(text, pointer)).replaceAll(/[-.]|e.*/g, '').length >= 15,
        example: { spec: 'types/timeline', message: 'Tempo', text: '999.0000000000001', pointer: '', rule: 'max' },
    },
    {
        id: 'whole-fractions',
        judges: ['ajv 07', 'ajv 2020-12', 'jsonschema'],
        accept: true,
        applies: ({ rule, text }) => rule === 'type' && /[-0-9][.eE]/.test(text),
        example: { spec: 'types/timeline', message: 'Ticks', text: '1.0', pointer: '', rule: 'type' },
    },
    {
        id: 'double-keys',
        judges: everySchema,
        accept: true,
        applies: ({ rule }) => rule === 'duplicateKey',
        example: {
            spec: 'types/timeline', message: 'TickRange', text: '{"start":1,"end":2,"end":3}', pointer: '/end', rule: 'duplicateKey',
        },
    },
    {
        id: 'lone-surrogates',
        judges: ['ajv 07', 'ajv 2020-12', 'jsonschema'],
        accept: true,
        applies: ({ rule, text }) => rule === 'syntax' && /\\u[dD][89a-fA-F]/.test(text),
        example: {
            spec: 'pulse/track', message: 'rename.command', text: '{"track":"a","name":"\\ud800"}', pointer: '/name', rule: 'syntax',
        },
    },
    {
        id: 'no-numbers',
        judges: ['jsonschema'],
        accept: true,
        applies: ({ rule, text }) => rule === 'type' && /NaN|Infinity/.test(text),
        example: { spec: 'pulse/timebase', message: 'setTempo.command', text: '{"tempo":NaN}', pointer: '/tempo', rule: 'type' },
    },
];

/** The known difference that a verdict is an instance of, if there is one. */
export function differenceOf(judge, vector, verdict) {
    return differences.find(({ judges, accept, applies }) =>
        judges.includes(judge) && verdict.ok === accept && applies(vector));
}
