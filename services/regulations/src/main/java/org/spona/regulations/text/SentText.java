package org.spona.regulations.text;

import java.nio.file.Path;

/** What somebody sends to be read as the text of an act. */
public sealed interface SentText {

    /** Text that was typed or pasted without its form. */
    record Plain(String text) implements SentText {}

    /** Text pasted from a web page or a word processor. */
    record Html(String html) implements SentText {}

    /** A file: DOCX, PDF, Akoma Ntoso, HTML or plain text, whatever it is called. */
    record SentFile(Path path) implements SentText {}
}
