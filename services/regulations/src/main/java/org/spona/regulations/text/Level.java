package org.spona.regulations.text;

import java.util.Arrays;
import java.util.Optional;

/** What a provision is in the order of an act, from the largest to the smallest. */
public enum Level {
    /** Deo: {@code DEO PRVI}. */
    PART("deo", "part", "part"),
    /** Glava: {@code II}, {@code GLAVA II}. */
    CHAPTER("gl", "chapter", "chp"),
    /** Odeljak: {@code 1. Prava korisnika}; a heading without a number too. */
    SECTION("od", "section", "sec"),
    /** Član: {@code Član 88v}. */
    ARTICLE("cl", "article", "art"),
    /** Stav: mostly printed without a number. */
    PARAGRAPH("st", "paragraph", "para"),
    /** Tačka: {@code 1)}, {@code 1.}. */
    POINT("tac", "point", "point"),
    /** Podtačka: {@code (1)}, {@code a)}. */
    SUBPOINT("podtac", "subparagraph", "subpara"),
    /** Alineja: {@code -}. */
    INDENT("al", "indent", "indent");

    private final String prefix;
    private final String element;
    private final String eIdPrefix;

    Level(String prefix, String element, String eIdPrefix) {
        this.prefix = prefix;
        this.element = element;
        this.eIdPrefix = eIdPrefix;
    }

    /** The level whose addresses begin with this ({@code cl} of {@code cl-88v}). */
    public static Optional<Level> ofPrefix(String prefix) {
        return Arrays.stream(values())
                .filter(level -> level.prefix.equals(prefix))
                .findFirst();
    }

    /** What its addresses begin with. */
    public String prefix() {
        return prefix;
    }

    /** Its element in Akoma Ntoso 3.0. */
    public String element() {
        return element;
    }

    /** What its identifiers begin with (Akoma Ntoso Naming Convention 1.0, section 5). */
    public String eIdPrefix() {
        return eIdPrefix;
    }

    /** Whether it orders articles and is no part of what an article says. */
    public boolean isHeading() {
        return compareTo(ARTICLE) < 0;
    }

    /** Whether it may stand in what is of another level. */
    public boolean isWithin(Level other) {
        return compareTo(other) > 0;
    }
}
