package org.spona.regulations.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActReading;
import org.spona.regulations.text.SentText;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The lines of what somebody sends, or a refusal that says why there are none. */
@Component
public class SentTexts {

    private final ActReading reading;

    SentTexts(ActReading reading) {
        this.reading = reading;
    }

    /**
     * Reads a file.
     *
     * @throws Refusal {@code version-text-} and why there is nothing to read
     */
    public ActReading.Outcome.Read read(MultipartFile sent) {
        try {
            Path file = Files.createTempFile("act", ".upload");
            try {
                sent.transferTo(file);
                return read(new SentText.SentFile(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads what was sent.
     *
     * @throws Refusal {@code version-text-} and why there is nothing to read
     */
    public ActReading.Outcome.Read read(SentText sent) {
        return switch (reading.read(sent)) {
            case ActReading.Outcome.Read read -> read;
            case ActReading.Outcome.Refused refused -> throw new Refusal(ActError.unread(refused.reason()));
        };
    }
}
