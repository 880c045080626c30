package org.spona.members.organisation;

import java.util.UUID;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks for an organisation says how it is called and reached. */
@Service
@Transactional
public class OrganisationEditing {

    private final Organisations organisations;
    private final OrganisationVoice voice;

    OrganisationEditing(Organisations organisations, OrganisationVoice voice) {
        this.organisations = organisations;
        this.voice = voice;
    }

    /**
     * What a form begins with.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for the organisation
     */
    @Transactional(readOnly = true)
    public OrganisationInput begin(UUID id) {
        return get(id).input();
    }

    /**
     * Says how an organisation is called and reached, and that it is there; answers what was saved.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for it, {@code stale} when somebody else has changed it since
     *     the version that she saw
     */
    public OrganisationInput save(UUID id, OrganisationInput input) {
        Organisation organisation = get(id);
        if (input.seenVersion().filter(seen -> seen != organisation.version()).isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
        organisation.revise(input);
        return organisations.saveAndFlush(organisation).input();
    }

    private Organisation get(UUID id) {
        if (!voice.speaksFor(id)) {
            throw Refusal.notFound();
        }
        return organisations.get(id);
    }
}
