package org.spona.members.digest.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.digest.Digest;
import org.spona.members.digest.DigestReading;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The digests of a network, and the page of each. */
@Controller
class DigestPages {

    private final DigestReading digests;
    private final Directory directory;

    DigestPages(DigestReading digests, Directory directory) {
        this.digests = digests;
        this.directory = directory;
    }

    @GetMapping("/networks/{networkId}/digests")
    String list(@PathVariable UUID networkId, @Valid PageRequest page, Model model) {
        model.addAttribute("digests", digests.list(networkId, page));
        model.addAttribute("drafts", digests.listDrafts(networkId));
        model.addAttribute("network", directory.findNetwork(networkId).orElseThrow(Refusal::notFound));
        model.addAttribute("next", digests.canDraft(networkId) ? UUID.randomUUID() : null);
        return "digest/list";
    }

    @GetMapping("/networks/{networkId}/digests/{id}")
    String show(@PathVariable UUID networkId, @PathVariable UUID id, Model model) {
        Digest digest = digests.get(networkId, id);
        model.addAttribute("digest", digest);
        model.addAttribute("readable", digests.readable(digest));
        model.addAttribute("permissions", digests.permissions(digest));
        model.addAttribute("sendings", digests.sendings(id));
        model.addAttribute("network", directory.findNetwork(networkId).orElseThrow(Refusal::notFound));
        return "digest/show";
    }
}
