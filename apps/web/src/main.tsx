import "./look/tokens.css";
import "./look/fonts.css";
import "./look/base.css";
import "./look/print.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueryClient } from "./connection/queries.ts";
import { Toasts } from "./elements/actions/Toasts.tsx";
import { newRouter } from "./router.ts";

const queries = newQueryClient();
const router = newRouter(queries);
const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no element with id root");

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </QueryClientProvider>
  </StrictMode>,
);
