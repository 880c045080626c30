/** Pages of model acts. */
@NullMarked
package org.spona.regulations.modelact.web;

import org.jspecify.annotations.NullMarked;
