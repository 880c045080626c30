/** JSON API of local acts. */
@NullMarked
package org.spona.regulations.localact.api;

import org.jspecify.annotations.NullMarked;
