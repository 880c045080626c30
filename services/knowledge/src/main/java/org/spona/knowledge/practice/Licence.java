package org.spona.knowledge.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On what terms others may use the text of a practice: the licences of Creative Commons that public documents in the region carry. Without
 * one, copyright law alone says it.
 */
public enum Licence {
    /** No conditions (CC0 1.0). */
    CC0("zero/1.0"),
    /** The author is named (CC BY 4.0). */
    CC_BY("by/4.0"),
    /** The author is named, and what is made of it carries the same licence (CC BY-SA 4.0). */
    CC_BY_SA("by-sa/4.0");

    private final String name;

    Licence(String name) {
        this.name = name;
    }

    /** Where it can be read. */
    public String address() {
        return "https://creativecommons.org/" + (this == CC0 ? "publicdomain/" : "licenses/") + name + "/";
    }

    /** The licence of a name as people write it: "CC BY 4.0", "CC-BY-SA-4.0" (SPDX), "cc0". */
    public static Optional<Licence> find(String written) {
        String name = written.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[ _-]+", "_")
                .replaceAll("_?\\d\\.0$", "");
        return Stream.of(values())
                .filter(licence -> licence.name().equals(name))
                .findFirst();
    }
}
