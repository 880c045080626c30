package org.spona.regulations.provision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.text.ActReading;
import org.spona.regulations.text.Counts;
import org.spona.regulations.text.SentText;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Reads what somebody sends into a draft. Reading takes long and holds no connection meanwhile. */
@Service
public class TextBringing {

    private final ActReading reading;
    private final VersionAuthoring authoring;

    TextBringing(ActReading reading, VersionAuthoring authoring) {
        this.reading = reading;
        this.authoring = authoring;
    }

    /**
     * Gives a draft the text of a file.
     *
     * @throws Refusal as for what is pasted
     */
    public Counts bring(UUID versionId, MultipartFile sent) {
        try {
            Path file = Files.createTempFile("act", ".upload");
            try {
                sent.transferTo(file);
                return bring(versionId, new SentText.SentFile(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Gives a draft the text that was sent.
     *
     * @return what became of what was read
     * @throws Refusal {@code version-text-} and why there is nothing to read, and what {@link VersionAuthoring#write} refuses
     */
    public Counts bring(UUID versionId, SentText sent) {
        authoring.requireEditable(versionId);
        return switch (reading.read(sent)) {
            case ActReading.Outcome.Read read -> {
                authoring.write(versionId, read.lines());
                yield read.counts();
            }
            case ActReading.Outcome.Refused refused -> throw new Refusal(ActError.unread(refused.reason()));
        };
    }
}
