package org.spona.knowledge.practice.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.knowledge.practice.Practice;
import org.spona.knowledge.practice.PracticeEvent;
import org.spona.knowledge.practice.PracticeIntake;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.knowledge.practice.PracticeStep;
import org.spona.platform.files.AttachmentParent;
import org.spona.platform.files.Attachments;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files of practices: who may edit a practice attaches them. */
@Component
class PracticeAttachments implements AttachmentParent {

    private final PracticeReading practices;
    private final PracticeFindables findables;
    private final Attachments attachments;
    private final Clock clock;

    PracticeAttachments(PracticeReading practices, PracticeFindables findables, Attachments attachments, Clock clock) {
        this.practices = practices;
        this.findables = findables;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Practice.KIND;
    }

    @Override
    public String path() {
        return "/practices/files/";
    }

    @Override
    public Described describe(UUID id) {
        Practice practice = practices.get(id);
        return new Described(practice.thing(), PracticeStep.EDIT.isOpen(Readers.get(), practice, clock.instant()));
    }

    @Override
    public Optional<Findable> findable(UUID id) {
        return practices.find(id).map(findables::of);
    }

    @EventListener
    void on(PracticeEvent event) {
        attachments.changed(List.of(event.practice().getId()));
    }

    @EventListener
    void on(PracticeIntake.Imported imported) {
        attachments.changed(imported.practices().stream().map(Practice::getId).toList());
    }
}
