package org.spona.platform.history;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import org.springframework.beans.factory.ObjectProvider;

/** Keeps a version of whatever {@link Recorded} aggregate is written, in the transaction and with the rights of whoever writes it. */
public class VersionListener {

    private final ObjectProvider<Versions> versions;

    VersionListener(ObjectProvider<Versions> versions) {
        this.versions = versions;
    }

    @PostPersist
    @PostUpdate
    void written(Object aggregate) {
        if (aggregate instanceof Recorded recorded) {
            versions.getObject().keep(recorded.recorded());
        }
    }
}
