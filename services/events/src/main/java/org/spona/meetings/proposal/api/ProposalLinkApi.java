package org.spona.meetings.proposal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.spona.meetings.proposal.ProposalInput;
import org.spona.meetings.proposal.ProposalLinkFiles;
import org.spona.meetings.proposal.ProposalReading;
import org.spona.meetings.proposal.ProposalView;
import org.spona.meetings.proposal.Proposing;
import org.spona.platform.files.AttachmentAnswer;
import org.spona.platform.files.AttachmentInput;
import org.spona.platform.files.Attachments;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/meetings/answers/{token}/proposals")
@Tag(name = "Personal links")
class ProposalLinkApi {

    private final Proposing proposing;
    private final ProposalReading proposals;
    private final ProposalLinkFiles files;
    private final Attachments attachments;

    ProposalLinkApi(Proposing proposing, ProposalReading proposals, ProposalLinkFiles files, Attachments attachments) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.files = files;
        this.attachments = attachments;
    }

    @GetMapping
    @Operation(summary = "What somebody has proposed herself, by her personal link; without signing in")
    List<ProposalView> list(@PathVariable String token) {
        return proposals.byLink(token);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Proposes something by a personal link, under an id that the client chose; without signing in")
    List<ProposalView> propose(
            @PathVariable String token, @PathVariable UUID id, @Valid @RequestBody ProposalInput input) {
        proposing.proposeByLink(id, token, input);
        return proposals.byLink(token);
    }

    @PostMapping(value = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Attaches a file to a proposal of one's own that is not decided on, by a personal link; without signing in")
    List<ProposalView> attach(
            @PathVariable String token,
            @PathVariable UUID id,
            @RequestPart MultipartFile file,
            @Valid @ParameterObject AttachmentInput input) {
        files.attach(token, id, file, new AttachmentInput(input.description(), null, null));
        return proposals.byLink(token);
    }

    @GetMapping("/{id}/files/{fileId}")
    @Operation(summary = "What a file of a proposal of one's own holds, by a personal link; without signing in")
    void content(
            @PathVariable String token,
            @PathVariable UUID id,
            @PathVariable UUID fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        AttachmentAnswer.write(attachments, files.get(token, id, fileId), request, response);
    }
}
