package org.spona.regulations.provision;

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

    private final SentTexts reading;
    private final VersionAuthoring authoring;

    TextBringing(SentTexts reading, VersionAuthoring authoring) {
        this.reading = reading;
        this.authoring = authoring;
    }

    /**
     * Gives a draft the text of a file.
     *
     * @throws Refusal as for what is pasted
     */
    public Counts bring(UUID versionId, MultipartFile sent) {
        authoring.requireEditable(versionId);
        return write(versionId, reading.read(sent));
    }

    /**
     * Gives a draft the text that was sent.
     *
     * @return what became of what was read
     * @throws Refusal {@code version-text-} and why there is nothing to read, and what {@link VersionAuthoring#write} refuses
     */
    public Counts bring(UUID versionId, SentText sent) {
        authoring.requireEditable(versionId);
        return write(versionId, reading.read(sent));
    }

    private Counts write(UUID versionId, ActReading.Outcome.Read read) {
        authoring.write(versionId, read.lines());
        return read.counts();
    }
}
