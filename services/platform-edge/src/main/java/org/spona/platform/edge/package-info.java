/** What the gateway and every service do alike at their edge: verify tokens, hide the secrets of links, refuse no header that says nothing. */
@NullMarked
package org.spona.platform.edge;

import org.jspecify.annotations.NullMarked;
