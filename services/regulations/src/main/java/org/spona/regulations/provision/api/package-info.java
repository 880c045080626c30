/** The text of acts as JSON. */
@NullMarked
package org.spona.regulations.provision.api;

import org.jspecify.annotations.NullMarked;
