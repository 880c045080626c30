/** JSON API of model acts. */
@NullMarked
package org.spona.regulations.modelact.api;

import org.jspecify.annotations.NullMarked;
