/**
 * Protocols of cooperation and agreements of municipalities: what parties undertake, who has decided and signed, who knows it, and what became of
 * each version. The owner writes the protocol; each party writes its own part.
 */
@NullMarked
package org.spona.cooperation.protocol;

import org.jspecify.annotations.NullMarked;
