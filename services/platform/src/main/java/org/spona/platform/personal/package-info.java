/** What is known of a person, wherever it is kept: told to herself when she asks, and forgotten when she goes. */
@NullMarked
package org.spona.platform.personal;

import org.jspecify.annotations.NullMarked;
