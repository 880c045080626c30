/** Obligations and applications as JSON. */
@NullMarked
package org.spona.regulations.application.api;

import org.jspecify.annotations.NullMarked;
