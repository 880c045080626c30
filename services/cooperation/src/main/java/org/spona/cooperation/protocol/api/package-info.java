/** Protocols as JSON. */
@NullMarked
package org.spona.cooperation.protocol.api;

import org.jspecify.annotations.NullMarked;
