package org.spona.platform.waiting;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.language.Labels;
import org.springframework.context.MessageSource;

/** What waits for one reason because of things of one kind: who extends it says with which changes, and what waits then. */
public abstract class ThingWaiting implements WaitingSource {

    private final String source;
    private final WaitingAnnouncements announcements;
    private final MessageSource messages;

    /** @param source what its entries are told from those of other sources by, the same for ever */
    protected ThingWaiting(String source, WaitingAnnouncements announcements, MessageSource messages) {
        this.source = source;
        this.announcements = announcements;
        this.messages = messages;
    }

    @Override
    public String source() {
        return source;
    }

    /** Something about a thing may wait from now on, or no more. */
    protected void changed(UUID thing) {
        announcements.changed(this, thing);
    }

    /** The same of some things. */
    protected void changed(Collection<UUID> things) {
        announcements.changed(this, things);
    }

    /**
     * What waits for somebody, on no day, until she acts.
     *
     * @param thing as it is called, with the page where it is done
     * @param code the message that says why it waits; {@code <code>.action} says what is to be done
     * @param arguments of the first of the two
     */
    protected Waiting.Item item(Thing thing, Addressee addressee, String code, Instant since, Object... arguments) {
        return new Waiting.Item(
                thing.id(),
                addressee,
                Labels.of(messages, code, arguments),
                thing.title(),
                thing.language(),
                Labels.of(messages, code + ".action"),
                thing.address(),
                null,
                since,
                null);
    }
}
