package org.spona.platform.text;

/** Takes what a renderer writes, up to a length. */
final class BoundedText implements Appendable {

    /** There would be more of it than anybody wants to read. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooLong() {
            super("the rendered text is too long", null, false, false);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final int most;

    BoundedText(int most) {
        this.most = most;
    }

    @Override
    public Appendable append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public Appendable append(CharSequence more, int start, int end) {
        if (text.length() + (end - start) > most) {
            throw new TooLong();
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public Appendable append(char letter) {
        return append(String.valueOf(letter), 0, 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
