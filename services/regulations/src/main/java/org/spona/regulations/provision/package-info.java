/** The text of acts: its versions in time, and provisions that keep their identity through them. */
@NullMarked
package org.spona.regulations.provision;

import org.jspecify.annotations.NullMarked;
