package org.spona.platform.test;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Things;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.springframework.boot.test.context.TestComponent;

/** Things of other services, as the directory of things of the service under test has heard of them. */
@TestComponent
public class KnownThings {

    private final Things things;

    KnownThings(Things things) {
        this.things = things;
    }

    /** A thing that was announced. */
    public UUID add(Kind kind, Ownership ownership, String title) {
        UUID id = UUID.randomUUID();
        change(kind, id, 1, ownership, title);
        return id;
    }

    /** It is called otherwise now; without a title it is withdrawn. */
    public void change(Kind kind, UUID id, long version, Ownership ownership, @Nullable String title) {
        things.keep(List.of(new Findable(
                id, kind, version, null, ownership, FurtherReaders.NONE, title == null ? null : content(title))));
    }

    private static Content content(String title) {
        return Content.of(title, "cnr-Latn").build();
    }
}
