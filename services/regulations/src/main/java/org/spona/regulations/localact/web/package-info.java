/** Pages of local acts. */
@NullMarked
package org.spona.regulations.localact.web;

import org.jspecify.annotations.NullMarked;
