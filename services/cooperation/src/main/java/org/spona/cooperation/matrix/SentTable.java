package org.spona.cooperation.matrix;

import java.nio.file.Path;

/** What somebody sends to be read as the table of a plan. */
public sealed interface SentTable {

    /** A paste: cells divided by tabulators, or a table of a web page. */
    record Pasted(String text) implements SentTable {}

    /** A file: DOCX, XLSX, CSV, HTML or plain text, whatever it is called. */
    record SentFile(Path path) implements SentTable {}
}
