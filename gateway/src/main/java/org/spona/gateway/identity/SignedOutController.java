package org.spona.gateway.identity;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page after sign-out. */
@Controller
class SignedOutController {

    /**
     * Says goodbye.
     *
     * @param only where the session ended, when it could not be ended everywhere
     */
    @GetMapping(SignInPaths.SIGNED_OUT)
    String signedOut(@RequestParam(defaultValue = "") String only, Model model) {
        model.addAttribute("everywhere", only.isEmpty());
        return "signed-out";
    }
}
