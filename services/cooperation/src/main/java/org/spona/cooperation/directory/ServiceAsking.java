package org.spona.cooperation.directory;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sends the provider of a service the link by which it is checked, when those who write for its organisation want it. */
@Service
public class ServiceAsking {

    private final LocalServiceAuthoring authoring;
    private final ServiceChecking checking;

    ServiceAsking(LocalServiceAuthoring authoring, ServiceChecking checking) {
        this.authoring = authoring;
        this.checking = checking;
    }

    /**
     * Asks whether it is still right.
     *
     * @throws org.spona.platform.problem.Refusal {@code forbidden}, {@code service-wrong-status}, {@code service-nobody-to-ask}
     */
    public void ask(UUID id) {
        authoring.requireAskable(id);
        checking.ask(id);
    }
}
