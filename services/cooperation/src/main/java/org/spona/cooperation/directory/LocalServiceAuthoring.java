package org.spona.cooperation.directory;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who enter services. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class LocalServiceAuthoring {

    private final LocalServices services;
    private final ServiceCheckTable checks;
    private final ServiceCheckMailing mailing;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    LocalServiceAuthoring(
            LocalServices services,
            ServiceCheckTable checks,
            ServiceCheckMailing mailing,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.services = services;
        this.checks = checks;
        this.mailing = mailing;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the service as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader writes for no organisation, or not for this one
     */
    @Transactional(readOnly = true)
    public LocalServiceInput begin(UUID id, Locale locale) {
        return services.findById(id)
                .map(known -> {
                    LocalServiceStep.EDIT.require(Readers.get(), known, clock.instant());
                    return LocalServiceInput.of(known, check(known).email());
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PUBLIC);
                    return LocalServiceInput.blank(
                            ownership, WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale));
                });
    }

    /** How the checks of a service stand; nothing for those to whom that is not told. */
    @Transactional(readOnly = true)
    public ServiceCheck check(LocalService service) {
        return checks.find(service.getId()).orElse(ServiceCheck.NONE);
    }

    /**
     * Enters a service as a draft, or changes what is known of one; nobody has checked it by that. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code service-wrong-status} once it is closed
     * @throws InvalidInput when it closes before it opens, or is half placed
     */
    public LocalService save(UUID id, LocalServiceInput input) {
        Optional<LocalService> known = services.findById(id);
        LocalService saved = known.isPresent() ? revise(known.get(), input) : enter(id, input);
        String email = input.checkEmail();
        if (email != null) {
            checks.address(id, saved.ownership(), email);
        }
        return saved;
    }

    /** Lets those find it whom its visibility lets. Repeating it does nothing more. */
    public LocalService publish(UUID id) {
        LocalService service = services.get(id);
        if (service.status() == LocalService.Status.PUBLISHED
                && LocalServiceStep.PUBLISH.isFor(Readers.get(), service)) {
            return service;
        }
        LocalServiceStep.PUBLISH.require(Readers.get(), service, clock.instant());
        service.publish(clock.instant());
        return services.saveAndFlush(service);
    }

    /** Says that it is right as it stands. */
    public LocalService confirm(UUID id) {
        LocalService service = getFor(LocalServiceStep.CHECK, id);
        service.check(LocalService.Checker.ORGANISATION, mailing.today(), clock.instant());
        return services.saveAndFlush(service);
    }

    /** Says that the service is no more. */
    public LocalService close(UUID id) {
        LocalService service = getFor(LocalServiceStep.CLOSE, id);
        service.close(clock.instant());
        return services.saveAndFlush(service);
    }

    /** Throws a draft away. */
    public void discard(UUID id) {
        LocalService service = getFor(LocalServiceStep.DISCARD, id);
        service.discard(clock.instant());
        checks.forget(id);
        services.saveAndFlush(service);
        services.delete(service);
    }

    /**
     * Requires that its provider can be asked now.
     *
     * @throws Refusal {@code forbidden}, {@code service-wrong-status}, {@code service-nobody-to-ask}
     */
    @Transactional(readOnly = true)
    public void requireAskable(UUID id) {
        LocalService service = getFor(LocalServiceStep.ASK, id);
        if (check(service).email().isEmpty()) {
            throw new Refusal(LocalServiceError.NOBODY_TO_ASK);
        }
    }

    private LocalService enter(UUID id, LocalServiceInput input) {
        Ownership ownership =
                Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
        var service = new LocalService(id, Readers.get(), ownership, input.content(), mailing.today(), clock.instant());
        return ids.take(id, () -> services.saveAndFlush(service));
    }

    private LocalService revise(LocalService service, LocalServiceInput input) {
        LocalServiceStep.EDIT.require(Readers.get(), service, clock.instant());
        service.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), service.ownership(), service.authorId(), input.visibility());
        service.revise(input.content(), input.visibility(), mailing.today(), clock.instant());
        return services.saveAndFlush(service);
    }

    private LocalService getFor(LocalServiceStep step, UUID id) {
        LocalService service = services.get(id);
        step.require(Readers.get(), service, clock.instant());
        return service;
    }
}
