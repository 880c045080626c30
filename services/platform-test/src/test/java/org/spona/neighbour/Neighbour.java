package org.spona.neighbour;

import org.spona.crooked.bridge.BridgeManager;

record Neighbour(BridgeManager bridge) {}
