package org.spona.cooperation.protocol.web;

import org.spona.cooperation.protocol.ProtocolLinks;
import org.spona.platform.links.LinkChoices;
import org.spona.platform.links.LinkPages;
import org.spona.platform.links.Links;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding links to a protocol and removing them. */
@Controller
@RequestMapping("/protocols/{id}/links")
class ProtocolLinkPages extends LinkPages {

    ProtocolLinkPages(Links links, ProtocolLinks source, LinkChoices choices) {
        super(links, source, choices);
    }
}
