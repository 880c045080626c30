/** Who changed a setting of a network: told by the service that has it, kept for the network's staff. */
@NullMarked
package org.spona.platform.settings;

import org.jspecify.annotations.NullMarked;
