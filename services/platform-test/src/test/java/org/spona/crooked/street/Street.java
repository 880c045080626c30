package org.spona.crooked.street;

import co.elastic.clients.crooked.IndexClient;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.spona.crooked.bridge.BridgeManager;
import org.spona.crooked.street.web.StreetController;
import org.springframework.beans.factory.annotation.Value;

@Entity
public class Street {

    @Id
    private String name = "";

    @Value("${street.lamps}")
    private int lamps;

    public void setName(String name) {
        this.name = name;
    }

    String lit(BridgeManager bridge, StreetController controller, IndexClient client) {
        return name + lamps + bridge + controller + client;
    }
}
