package org.spona.regulations.effect;

/** What an act, or a court, does to a provision of another act. */
public enum EffectKind {
    /** A new provision follows it. */
    INSERT,
    /** It says something else. */
    SUBSTITUTE,
    /** It is no more. */
    REPEAL,
    /** It has another number. */
    RENUMBER,
    /** A constitutional court ends it. */
    ANNUL,
    /** It is not applied for the time being; its text stays. */
    SUSPEND;

    /** Whether it brings a wording of its own. */
    public boolean hasText() {
        return this == INSERT || this == SUBSTITUTE;
    }

    /** Whether the text of the act is another one afterwards. */
    public boolean changesText() {
        return this != SUSPEND;
    }
}
