package org.spona.regulations.modelact;

import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.provision.SentTexts;
import org.spona.regulations.provision.TextForm;
import org.spona.regulations.text.ActReading;
import org.spona.regulations.text.Counts;
import org.spona.regulations.text.SentText;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Reads what somebody sends into a draft. Reading takes long and holds no connection meanwhile. */
@Service
public class DraftBringing {

    private final SentTexts reading;

    DraftBringing(SentTexts reading) {
        this.reading = reading;
    }

    /**
     * Gives a draft the text that was sent.
     *
     * @return what became of what was read
     * @throws Refusal {@code version-text-} and why there is nothing to read, and what {@link DraftText#write} refuses
     * @throws InvalidInput when there is neither a file nor a text
     */
    public Counts bring(DraftText texts, UUID id, TextForm form) {
        MultipartFile file = form.file();
        if (file != null && !file.isEmpty()) {
            return bring(texts, id, file);
        }
        texts.edit(id);
        if (form.text().isBlank()) {
            throw new InvalidInput("text", "version.text.missing");
        }
        return write(texts, id, reading.read(new SentText.Plain(form.text())));
    }

    /** Gives a draft the text of a file; refuses as for what is sent by a form. */
    public Counts bring(DraftText texts, UUID id, MultipartFile file) {
        texts.edit(id);
        return write(texts, id, reading.read(file));
    }

    private static Counts write(DraftText texts, UUID id, ActReading.Outcome.Read read) {
        texts.write(id, read.lines());
        return read.counts();
    }
}
