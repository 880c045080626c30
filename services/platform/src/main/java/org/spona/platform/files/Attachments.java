package org.spona.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.files.AttachmentParent.Described;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Files that are attached to things of this service: who may write a thing attaches them, who may read it reads them. */
public class Attachments {

    /** All versions of all files of one thing, in bytes. */
    private static final long LARGEST_SUM = 200L * 1024 * 1024;

    /** The files of some things are others than before, told in the transaction that changes them. */
    public record Changed() {}

    /**
     * A file, or a new version of one, was attached to a thing; told in the transaction in which it is.
     *
     * @param version of the file
     */
    record Attached(AttachmentParent parent, UUID thing, UUID version) {}

    private final ObjectProvider<AttachmentParent> parents;
    private final AttachmentTable table;
    private final AttachmentContents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            ObjectProvider<AttachmentParent> parents,
            AttachmentTable table,
            AttachmentContents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parents = parents;
        this.table = table;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** The kind of things with this word. */
    AttachmentParent parent(String kind) {
        return parents.stream()
                .filter(parent -> parent.kind().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What pages say of a thing that the reader may read. */
    @Transactional(readOnly = true)
    public Described describe(String kind, UUID thing) {
        return parent(kind).describe(thing);
    }

    /** The files of a thing that the reader may read; those that were removed too, for who may write it. */
    @Transactional(readOnly = true)
    public List<Attachment> list(String kind, UUID thing) {
        Described parent = describe(kind, thing);
        return table.list(kind, thing).stream()
                .filter(file -> parent.writable() || !file.isRemoved())
                .sorted(Comparator.comparingInt(file -> parent.placeOf(file.part())))
                .toList();
    }

    /**
     * The files of several things of one kind, by thing, read at once; things that the reader may not read, or that have none, are left out.
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<Attachment>> ofThings(String kind, Collection<UUID> things) {
        return things.isEmpty()
                ? Map.of()
                : table.list(kind, things).stream().collect(Collectors.groupingBy(Attachment::parentId));
    }

    /** Where what is in a file is read, on this platform. */
    public String address(Attachment file) {
        return address(file.parentKind(), file.id());
    }

    String address(String parentKind, UUID file) {
        return parent(parentKind).path() + file;
    }

    /** One that is not removed, of a thing that the reader may read. */
    @Transactional(readOnly = true)
    public Attachment get(UUID id) {
        return table.find(id).filter(file -> !file.isRemoved()).orElseThrow(Refusal::notFound);
    }

    /** Its versions, the newest first. */
    @Transactional(readOnly = true)
    public List<Attachment.Version> versions(UUID id) {
        get(id);
        return table.versions(id);
    }

    /** One of its versions. */
    @Transactional(readOnly = true)
    public Attachment.Version version(UUID id, int number) {
        return table.versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Writes what a version holds. */
    public void copy(Attachment.Version version, OutputStream to) throws IOException {
        contents.copy(version.id(), to);
    }

    /**
     * Attaches a file to a thing. Under a name that a file of it has already it is a new version, and the same file again is none.
     *
     * @throws Refusal saying why it is not taken
     */
    @Transactional
    public Attachment attach(String kind, UUID thing, @Nullable MultipartFile sent, AttachmentInput input) {
        Described parent = requireWritable(kind, thing);
        if (input.part() != null && parent.placeOf(input.part()) < 0) {
            throw new InvalidInput("part", "attachment.part.unknown");
        }
        return attach(kind, thing, sent, input, Readers.get().personId());
    }

    /**
     * The same by the service for somebody whom it lets in without an account, such as by a personal link; that she may is the caller's to see to.
     *
     * @param by under which id it is kept that she has sent it
     * @throws Refusal saying why it is not taken
     */
    @Transactional
    public Attachment attachFor(UUID by, String kind, UUID thing, @Nullable MultipartFile sent, AttachmentInput input) {
        return attach(kind, thing, sent, input, by);
    }

    private Attachment attach(String kind, UUID thing, @Nullable MultipartFile sent, AttachmentInput input, UUID by) {
        return SentFile.take(sent, file -> {
            if (file.kind().isPicture() && input.description().isEmpty()) {
                throw new InvalidInput("description", "attachment.description.missing");
            }
            return keep(kind, thing, file, input, by);
        });
    }

    /**
     * The files of a thing are those of another from now on, of one of its parts; by whose right it is done, the policies of both kinds say.
     *
     * @param part of the other thing
     */
    @Transactional
    public void move(String kind, UUID thing, String intoKind, UUID into, UUID part) {
        table.move(kind, thing, intoKind, into, part);
        changed(List.of(into));
    }

    private Attachment keep(String kind, UUID thing, SentFile file, AttachmentInput input, UUID by) {
        table.lock(thing);
        Attachment known = table.list(kind, thing).stream()
                .filter(other -> !other.isRemoved()
                        && other.name().equals(file.name())
                        && Objects.equals(other.part(), input.part()))
                .findFirst()
                .orElse(null);
        UUID version = UUID.randomUUID();
        UUID id = known == null ? version : known.id();
        if (known == null) {
            table.insert(id, kind, thing, file.name(), input);
        } else {
            table.describe(id, input);
        }
        if (known == null || !file.digest().equals(known.digest())) {
            if (table.size(thing) + file.size() > LARGEST_SUM) {
                throw new Refusal(FileError.TOO_MANY);
            }
            int number = known == null ? 1 : known.version() + 1;
            table.insertVersion(version, id, number, file, by, clock.instant());
            try {
                contents.keep(version, file.path());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            events.publishEvent(new Attached(parent(kind), thing, version));
        }
        changed(List.of(thing));
        return get(id);
    }

    /** Says anew what a file is, and under which conditions it may be used. */
    @Transactional
    public Attachment describe(UUID id, AttachmentInput input) {
        Attachment file = get(id);
        requireWritable(file.parentKind(), file.parentId());
        if (file.isPicture() && input.description().isEmpty()) {
            throw new InvalidInput("description", "attachment.description.missing");
        }
        table.describe(id, input);
        changed(List.of(file.parentId()));
        return get(id);
    }

    /** Removes a file with all its versions; who did it, and when, stays. */
    @Transactional
    public void remove(UUID id) {
        Attachment file = get(id);
        requireWritable(file.parentKind(), file.parentId());
        table.remove(id, Readers.get().personId(), clock.instant());
        changed(List.of(file.parentId()));
    }

    /** Things whose files the search knows have changed, so that their files are found as far as they are. */
    @Transactional
    public void changed(Collection<UUID> things) {
        table.noteNews(List.copyOf(things));
        events.publishEvent(new Changed());
    }

    private Described requireWritable(String kind, UUID thing) {
        Described parent = describe(kind, thing);
        if (!parent.writable()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return parent;
    }
}
