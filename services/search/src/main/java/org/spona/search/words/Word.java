package org.spona.search.words;

/**
 * A word in the forms by which it is compared, from the narrowest to the widest.
 *
 * @param written as somebody typed it
 * @param exact in Latin letters and lower case
 * @param folded without diacritics besides
 * @param stem the term of all its written and inflected forms
 * @param neighbour the term of its forms if it is an English or Albanian word
 */
public record Word(String written, String exact, String folded, String stem, String neighbour) {

    /** Whether it only joins others and says nothing by itself, in one of the languages of the region or English. */
    public boolean stop() {
        return StopWords.contains(folded);
    }

    /** Whether both are forms of one word. */
    public boolean isForm(Word other) {
        return stem.equals(other.stem) || neighbour.equals(other.neighbour);
    }

    /** The same with another stem, because something else is meant by it. */
    public Word withStem(String meant) {
        return new Word(written, exact, folded, meant, neighbour);
    }
}
