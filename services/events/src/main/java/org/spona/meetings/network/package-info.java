/** Who works in a network, as this service's copy of the directory knows it. */
@NullMarked
package org.spona.meetings.network;

import org.jspecify.annotations.NullMarked;
