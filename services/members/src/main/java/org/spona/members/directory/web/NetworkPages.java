package org.spona.members.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.spona.members.organisation.NetworkEditing;
import org.spona.members.organisation.NetworkHomes;
import org.spona.platform.tenancy.Readers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The public page of a network and of a region, and of all of them. */
@Controller
class NetworkPages {

    private final NetworkHomes homes;
    private final NetworkEditing editing;

    NetworkPages(NetworkHomes homes, NetworkEditing editing) {
        this.homes = homes;
        this.editing = editing;
    }

    /** The page stands under the network's short name; its id and a short name that it had lead there. */
    @GetMapping("/networks/{name}")
    String network(@PathVariable String name, Model model, HttpServletRequest request) {
        var home = homes.get(name);
        String slug = home.network().slug();
        if (!slug.equals(name)) {
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
            return "redirect:/networks/" + slug;
        }
        model.addAttribute("home", home);
        model.addAttribute("metadata", new NetworkJsonLd(home));
        model.addAttribute("edits", editing.isFor(home.network().id()));
        model.addAttribute(
                "belongs", Readers.get().networks().contains(home.network().id()));
        return "directory/network";
    }

    /** The public home of an installation: its regions and networks, and what is new. */
    @GetMapping("/networks")
    String networks(Model model) {
        model.addAttribute("homes", homes.list());
        return "directory/networks";
    }

    @GetMapping("/regions/{slug}")
    String region(@PathVariable String slug, Model model) {
        var home = homes.getRegion(slug);
        model.addAttribute("home", home);
        model.addAttribute("metadata", new RegionJsonLd(home));
        return "directory/region";
    }
}
