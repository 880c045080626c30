package org.spona.meetings.participation;

import java.nio.file.Path;
import org.spona.platform.problem.InvalidInput;

/** The list of participants in a file, as the text by which it is shown and taken. */
public final class ParticipantFile {

    private ParticipantFile() {}

    /**
     * Its rows of participants as lines.
     *
     * @param field in which it was sent
     * @throws InvalidInput naming the field, when it is no table, has nobody in it, or too many
     */
    public static String read(String field, Path file) {
        return ParticipantTable.read(field, file).text();
    }

    /** The same of pasted lines. */
    public static String read(String field, String lines) {
        return ParticipantTable.read(field, lines).text();
    }
}
