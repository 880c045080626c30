package org.spona.regulations.update;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.regulations.regulation.RegulationFixtures;

/** Updates for the tests of rules, which need neither Spring nor a database. */
public final class UpdateFixtures {

    private UpdateFixtures() {}

    /** An obligation of local governments, of a published update. */
    public static Obligation obligation(Instant now) {
        var ownership = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
        Reader editor = PlainReaders.as(Role.EDITOR, ownership);
        var content = new UpdateContent("Pomoć u kući", "opštine", "Opština donosi odluku.", "cnr-Latn", null);
        var update = new Update(
                UUID.randomUUID(), editor, ownership, RegulationFixtures.law(editor, ownership, now), content, now);
        update.arrange(Map.of(
                UUID.randomUUID(),
                new ObligationContent("član 2", "Donesi odluku", null, List.of(Addressee.LOCAL_GOVERNMENT), null)));
        update.publish(now);
        return update.obligations().getFirst();
    }
}
