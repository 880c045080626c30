package org.spona.crooked.bridge;

import org.spona.crooked.street.web.StreetController;

public class BridgeManager {

    String closes(StreetController street) {
        return street.toString();
    }
}
