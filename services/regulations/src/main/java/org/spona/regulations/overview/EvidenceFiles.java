package org.spona.regulations.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.files.Attachment;
import org.spona.platform.files.Attachments;
import org.spona.regulations.application.ApplicationAttachments;
import org.springframework.stereotype.Component;

/** What organisations show as evidence, as far as the reader may open it. */
@Component
public class EvidenceFiles {

    private final Attachments attachments;

    EvidenceFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The files of some applications, by application, read at once. */
    public Map<UUID, List<EvidenceFile>> of(Collection<UUID> applicationIds) {
        return attachments.ofThings(ApplicationAttachments.KIND, applicationIds).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        Attachment::parentId,
                        Collectors.mapping(
                                file -> new EvidenceFile(file.name(), attachments.address(file)),
                                Collectors.toList())));
    }
}
