package org.spona.platform.language;

/** The two scripts of one language: Serbian, Bosnian and Montenegrin are written in either. */
public enum Script {
    LATIN("Latn"),
    CYRILLIC("Cyrl");

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /** The script's code by ISO 15924, as it stands in a language tag. */
    public String code() {
        return code;
    }
}
