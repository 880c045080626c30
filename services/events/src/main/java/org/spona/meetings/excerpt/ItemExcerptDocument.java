package org.spona.meetings.excerpt;

import java.util.UUID;
import org.spona.platform.document.Document;
import org.spona.platform.document.DocumentBuilder;
import org.spona.platform.document.DocumentSource;
import org.springframework.stereotype.Component;

/** The excerpt with all that came of one item of an agenda, under the id of the item. */
@Component
public class ItemExcerptDocument implements DocumentSource {

    private final Excerpts excerpts;

    ItemExcerptDocument(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    @Override
    public Document write(UUID itemId, DocumentBuilder document) {
        return ExcerptWriting.write(excerpts.ofItem(itemId), itemId, "/meetings/items/" + itemId, document);
    }
}
