@NullMarked
package org.spona.gateway.relay;

import org.jspecify.annotations.NullMarked;
