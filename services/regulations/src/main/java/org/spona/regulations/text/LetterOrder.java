package org.spona.regulations.text;

import java.util.List;
import org.spona.platform.language.SerbianScript;

/** In what order the letters after numbers follow each other: articles between 88 and 89 are 88a, 88b, 88v in Serbia and 88a, 88b, 88c in Croatia. */
public enum LetterOrder {
    AZBUKA("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"),
    ABECEDA("a b c č ć d dž đ e f g h i j k l lj m n nj o p r s š t u v z ž");

    private final String letters;

    LetterOrder(String letters) {
        this.letters = letters;
    }

    /**
     * The place of a letter in either script, from 1; those of no South Slavic alphabet come after all others, in the order of Unicode.
     *
     * @param letter one letter or digraph, in lower case
     */
    int place(String letter) {
        List<String> known = List.of(letters.split(" "));
        int place = known.indexOf(SerbianScript.toLatin(letter));
        return place >= 0 ? place + 1 : known.size() + 1 + Math.min(letter.codePointAt(0), 900);
    }
}
