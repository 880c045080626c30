/** What other services are told of regulations and updates. */
@NullMarked
package org.spona.regulations.announcement;

import org.jspecify.annotations.NullMarked;
