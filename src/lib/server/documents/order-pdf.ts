import { orderDocument } from '#lib/domain/document/order-document.ts';
import { stampOf } from '../clock.ts';
import type { RenderOrder } from '../orders.ts';
import { renderPdf } from './pdf.ts';

/** The order as the bytes that are kept and served to both sides. */
export const renderOrder: RenderOrder = (order, asOf) => renderPdf(orderDocument(order, { asOf: stampOf(asOf) }));
